#!/usr/bin/env bash
# What an engine has. Generated from docs/drivers/plugins.md: change the page, not this file.

# 1 host1 exit=0
docker info --format '{{range .Plugins.Network}}{{println .}}{{end}}' | grep .

# 2 host1 exit=0
docker plugin ls
