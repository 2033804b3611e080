"""Machines to run on: the daemon that carries them, their images, their shells."""
