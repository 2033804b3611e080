"""Pictures drawn from the state of hosts and from transcripts."""
