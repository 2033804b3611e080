#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/drivers/host.md: change the page, not this file.
plan() {
    page docs/drivers/host.md 1 ''
    reaches 'leaves the swarm' 08-a-service-of-a-swarm.sh
    takes name db docker_gwbridge my_bridge shop web
    takes swarm inactive
    block 01-the-same-addresses.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 02-a-server-without-publishing.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 03-a-server-without-publishing.sh 30 '' ''
    step 5 1 0
    block 04-a-server-without-publishing.sh 30 '' ''
    step 5 1 0
    block 05-one-port-one-server.sh 30 '' ''
    step 5 1 1
    block 06-a-service-of-a-swarm.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 07-a-service-of-a-swarm.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 08-a-service-of-a-swarm.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 09-the-risk.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 10-the-risk.sh 30 '' ''
    step 5 1 1
    block 11-no-names.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 1
    block 12-why-it-works.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    clean_up
    block 13-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
