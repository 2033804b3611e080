#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/name-default-bridge.md: change the page, not this file.

# 1 host1 exit=0
docker inspect web client --format '{{.Name}}{{range $name, $end := .NetworkSettings.Networks}} {{$name}} {{$end.IPAddress}}{{end}}'
