"""What the lab's images are made of, as CycloneDX: ``python -m proof.hosts.sbom`` writes ``.cache/sbom``.

It lists the images that runs have left on the Docker daemon, each by its own package database.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from proof.errors import Unusable
from proof.hosts.images import run
from proof.hosts.outer import available
from proof.project import PREFIX

FOLDER = Path(".cache/sbom")


def write(tag: str) -> Path | None:
    """Write the list of an image's Debian packages.

    Args:
        tag: the image on the daemon, such as ``docker-networking-proven/host:71ddd17f6bd6``.

    Returns:
        The file; none for an image without a package database.
    """
    file = FOLDER / (tag.removeprefix(f"{PREFIX}/").replace(":", "-") + ".cdx.json")
    box = run(["docker", "create", "--network=none", tag, "true"])
    try:
        with subprocess.Popen(["docker", "export", box], stdout=subprocess.PIPE) as root:
            command = ["debsbom", "generate", "--sbom-type=cdx", "--root=-", f"--distro-name={tag}", "--out=-"]
            done = subprocess.run(command, stdin=root.stdout, capture_output=True, check=False)
    finally:
        run(["docker", "rm", box])
    if done.returncode:
        return None
    FOLDER.mkdir(parents=True, exist_ok=True)
    file.write_bytes(done.stdout)
    return file


def main() -> None:
    """Write a file for each image, and say how many packages it lists."""
    try:
        with available(print):
            tags = run(["docker", "images", "--format", "{{.Repository}}:{{.Tag}}", f"{PREFIX}/*"]).splitlines()
            for tag in sorted(tag for tag in tags if not tag.startswith(f"{PREFIX}/base:")):
                file = write(tag)
                count = len(set(re.findall(r'"purl": "(pkg:deb/debian/[^"?]*)', file.read_text()))) if file else 0
                print(f"{tag}: {f'{count} packages, {file}' if file else 'no Debian packages'}")
    except Unusable as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
