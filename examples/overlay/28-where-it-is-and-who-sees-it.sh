#!/usr/bin/env bash
# Where it is, and who sees it. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:327 host1 exit=0
docker network inspect my_overlay --format '{{range .Peers}}{{println .IP}}{{end}}' | grep . | sort

# docs/drivers/overlay.md:330 host2 exit=0
docker network inspect my_overlay --format '{{range .Peers}}{{println .IP}}{{end}}' | grep . | sort

# docs/drivers/overlay.md:333 host1 exit=0
docker network inspect my_overlay --format '{{range .Containers}}{{println .Name}}{{end}}' | grep . | sort

# docs/drivers/overlay.md:336 host2 exit=0
docker network inspect my_overlay --format '{{range .Containers}}{{println .Name}}{{end}}' | grep . | sort
