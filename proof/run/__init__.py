"""The pytest plugin: pages become test items that run on hosts."""
