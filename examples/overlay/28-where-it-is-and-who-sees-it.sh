#!/usr/bin/env bash
# Where it is, and who sees it. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
docker network inspect my_overlay --format '{{range .Peers}}{{println .IP}}{{end}}' | grep . | sort

# 2 host2 exit=0
docker network inspect my_overlay --format '{{range .Peers}}{{println .IP}}{{end}}' | grep . | sort

# 3 host1 exit=0
docker network inspect my_overlay --format '{{range .Containers}}{{println .Name}}{{end}}' | grep . | sort

# 4 host2 exit=0
docker network inspect my_overlay --format '{{range .Containers}}{{println .Name}}{{end}}' | grep . | sort
