"""The words of Docker on which a decision here hangs, because it has no code for them. Each is tested where it is used.

Docker's texts are no interface: what changes in a release is found and corrected in this table.
"""

NO_DAEMON = "Cannot connect to the Docker daemon"
"""The CLI and Compose, where no daemon listens on the socket: client/errors.go of docker/docker."""
NO_PERMISSION = "permission denied"
"""The CLI, where the socket is another user's; written with a small or a capital P."""
NO_MANIFEST = "manifest unknown"
"""A registry that answers and does not have the digest: the code of the distribution API, which the CLI prints."""
WRONG_DIGEST = "verification failed"
"""The daemon, where a registry sends other bytes than the digest says."""
REMOVING = "already in progress"
"""The API's 409 for a container or network that another client is removing."""
