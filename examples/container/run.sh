#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/drivers/container.md: change the page, not this file.
plan() {
    page docs/drivers/container.md 1 ''
    need 'engine>=28' 'at_least 28'
    takes name client my_bridge web
    block 01-one-stack-two-containers.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 02-one-stack-two-containers.sh 30 '' ''
    step 5 1 0
    block 03-one-stack-two-containers.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 04-one-stack-two-containers.sh 30 '' ''
    step 5 1 0
    block 05-one-stack-two-containers.sh 30 '' ''
    step 5 1 1
    block 06-what-they-share-and-what-not.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 07-what-they-share-and-what-not.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 08-what-they-share-and-what-not.sh 30 '' ''
    step 5 1 1
    block 09-flags-that-are-refused.sh 30 '' ''
    step 5 1 125
    instead '26.1 20.10' 10-flags-that-are-refused-differs.sh 30 6 1 125
    block 11-flags-that-are-refused.sh 30 '' ''
    step 5 1 125
    instead '26.1 20.10' 12-flags-that-are-refused-differs.sh 30 6 1 125
    block 13-flags-that-are-refused.sh 30 '' ''
    step 5 1 125
    instead '26.1 20.10' 14-flags-that-are-refused-differs.sh 30 6 1 125
    block 15-flags-that-are-refused.sh 30 '' ''
    step 5 1 125
    instead '26.1 20.10' 16-flags-that-are-refused-differs.sh 30 6 1 125
    block 17-flags-that-are-refused.sh 30 '' ''
    step 5 1 125
    instead '26.1 20.10' 18-flags-that-are-refused-differs.sh 30 6 1 125
    block 19-flags-that-are-refused.sh 30 '' ''
    step 5 1 125
    instead '26.1 20.10' 20-flags-that-are-refused-differs.sh 30 6 1 125
    block 21-flags-that-are-ignored.sh 30 'engine>=28' ''
    step 6 2 0
    block 22-flags-that-are-ignored.sh 30 'engine>=28' ''
    step 6 2 0
    step 10 1 0
    step 13 1 0
    block 23-flags-that-are-ignored.sh 30 'engine>=28' ''
    step 6 1 0
    block 24-flags-that-are-ignored.sh 30 '' ''
    step 5 1 1
    block 25-when-the-first-one-stops.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    instead 20.10 26-when-the-first-one-stops-differs.sh 30 6 1 0
    block 27-when-the-first-one-stops.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    instead 20.10 28-when-the-first-one-stops-differs.sh 30 6 1 0
    step 11 1 0
    step 14 1 0
    block 29-when-the-first-one-stops.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 1
    instead '26.1 20.10' 30-when-the-first-one-stops-differs.sh 30 6 1 1
    block 31-what-goes-wrong.sh 30 '' ''
    step 5 1 125
    clean_up
    block 32-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
