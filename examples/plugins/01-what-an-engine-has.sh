#!/usr/bin/env bash
# What an engine has. Generated from docs/drivers/plugins.md: change the page, not this file.

# docs/drivers/plugins.md:16 host1 exit=0
docker info --format '{{range .Plugins.Network}}{{println .}}{{end}}' | grep .

# docs/drivers/plugins.md:23 host1 exit=0
docker plugin ls
