#!/usr/bin/env bash
# Where it is, and who sees it. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:326 host1 exit=0
docker network inspect my_overlay --format '{{range .Peers}}{{println .IP}}{{end}}' | grep . | sort

# docs/drivers/overlay.md:329 host2 exit=0
docker network inspect my_overlay --format '{{range .Peers}}{{println .IP}}{{end}}' | grep . | sort

# docs/drivers/overlay.md:332 host1 exit=0
docker network inspect my_overlay --format '{{range .Containers}}{{println .Name}}{{end}}' | grep . | sort

# docs/drivers/overlay.md:335 host2 exit=0
docker network inspect my_overlay --format '{{range .Containers}}{{println .Name}}{{end}}' | grep . | sort
