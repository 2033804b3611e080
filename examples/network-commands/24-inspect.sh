#!/usr/bin/env bash
# inspect. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
docker network inspect front --format '{{range .Containers}}{{.Name}} {{.IPv4Address}}{{end}}'

# 2 host1 exit=0
docker network inspect front --format '{{.Internal}} {{.Attachable}} {{.Options}}'

# 3 host1 exit=0
docker network inspect --verbose front | jq '.[0] | has("Services")'
