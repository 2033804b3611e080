#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/drivers/overlay.md: change the page, not this file.
plan() {
    page docs/drivers/overlay.md 2 ''
    reaches 'leaves the swarm' 33-clean-up.sh
    takes name client db docker_gwbridge ingress inside my_ingress my_overlay near one overlay shop two web wide
    takes swarm inactive
    block 01-join-two-hosts-to-a-swarm.sh 30 '' ''
    step 5 1 1
    block 02-join-two-hosts-to-a-swarm.sh 60 '' ''
    step 5 1 0
    instead '26.1 20.10' 03-join-two-hosts-to-a-swarm-differs.sh 60 6 1 0
    block 04-join-two-hosts-to-a-swarm.sh 60 '' ''
    step 5 1 0
    block 05-create-an-attachable-network.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 06-create-an-attachable-network.sh 30 '' ''
    step 5 1 0
    block 07-reach-it-from-the-other-host.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 08-follow-one-ping.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 09-follow-one-ping.sh 30 '' ''
    step 5 1 0
    block 10-follow-one-ping.sh 30 '' ''
    step 5 1 0
    block 11-follow-one-ping.sh 30 '' ''
    step 5 1 0
    block 12-follow-one-ping.sh 30 '' ''
    step 5 1 0
    block 13-the-ports-it-needs.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 14-how-large-may-it-be.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 15-how-large-may-it-be.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 16-how-large-may-it-be.sh 60 '' ''
    step 5 1 1
    block 17-how-large-may-it-be.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 18-how-many-containers-may-a-host-have-on-it.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 19-how-many-containers-may-a-host-have-on-it.sh 60 '' ''
    step 5 1 125
    block 20-how-many-containers-may-a-host-have-on-it.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 21-without-a-way-out.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 22-without-a-way-out.sh 30 '' ''
    step 5 1 1
    block 23-without-a-way-out.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 24-its-own-host-reaches-it-another-way.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 25-its-own-host-reaches-it-another-way.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 26-where-it-is-and-who-sees-it.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 27-where-it-is-and-who-sees-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 28-where-it-is-and-who-sees-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 29-the-ingress-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 30-the-ingress-network.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 31-the-ingress-network.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 32-another-ingress-network.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    clean_up
    block 33-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
