#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/flask.md: change the page, not this file.
plan() {
    page docs/tasks/flask.md 2 examples/flask-demo-app
    reaches 'changes the firewall' '17-what-goes-out.sh, 18-what-of-the-host.sh'
    takes name flask-demo-app guide
    block 01-start-it.sh 120 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-follow-a-request.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 03-follow-a-request.sh 30 '' ''
    step 5 1 0
    block 04-see-the-networks.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 05-who-reaches-whom.sh 30 '' ''
    step 5 1 0
    block 06-who-reaches-whom.sh 30 '' ''
    step 5 1 6
    block 07-who-reaches-whom.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 28
    block 08-who-reaches-whom.sh 30 '' ''
    step 5 1 0
    step 8 1 2
    block 09-who-reaches-whom.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 10-who-reaches-whom.sh 30 '' ''
    step 5 1 0
    block 11-what-the-outside-reaches.sh 30 '' ''
    step 5 1 0
    block 12-what-the-outside-reaches.sh 30 '' ''
    step 5 1 1
    block 13-what-the-outside-reaches.sh 30 '' ''
    step 5 1 1
    block 14-what-goes-out.sh 30 '' ''
    step 5 1 0
    block 15-what-goes-out.sh 30 '' ''
    step 5 1 1
    instead 20.10 16-what-goes-out-differs.sh 30 6 1 124
    block 17-what-goes-out.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 28
    block 18-what-of-the-host.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 19-what-of-the-host.sh 30 '' ''
    step 5 1 28
    block 20-what-of-the-host.sh 30 '' ''
    step 5 1 0
    block 21-the-data-outlives-the-containers.sh 120 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    clean_up
    block 22-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
