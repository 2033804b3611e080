#!/usr/bin/env bash
# Match the control group. Generated from docs/tasks/filter-host-network.md: change the page, not this file.

# docs/tasks/filter-host-network.md:47 host1 exit=0
docker info --format 'version {{.CgroupVersion}}, driver {{.CgroupDriver}}'

# docs/tasks/filter-host-network.md:49 host1 exit=0
cat "/proc/$(docker inspect --format '{{.State.Pid}}' fenced)/cgroup"
