#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.
plan() {
    page docs/drivers/overlay-encrypted.md 2 ''
    need esp 'ip xfrm state add src 192.0.2.1 dst 192.0.2.2 proto esp spi 1 aead '"'"'rfc4106(gcm(aes))'"'"' 0x$(printf %040d 0) 64 && ip xfrm state delete src 192.0.2.1 dst 192.0.2.2 proto esp spi 1'
    need ip_vs 'ipvsadm --list'
    requires 'esp ip_vs'
    reaches 'leaves the swarm' '20-the-ingress-network.sh, 24-clean-up.sh'
    reaches 'changes the firewall' '16-what-goes-wrong.sh, 24-clean-up.sh'
    takes name client docker_gwbridge encrypted ingress my_ingress one overlay plain secret two web
    takes swarm inactive
    block 01-two-hosts-and-two-overlays.sh 60 '' ''
    step 5 1 0
    instead '26.1 20.10' 02-two-hosts-and-two-overlays-differs.sh 60 6 1 0
    block 03-two-hosts-and-two-overlays.sh 60 '' ''
    step 5 1 0
    block 04-two-hosts-and-two-overlays.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 05-two-hosts-and-two-overlays.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 06-plain-whoever-sits-between-reads-it.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 07-encrypted-it-does-not.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 08-encrypted-it-does-not.sh 30 '' ''
    step 5 1 1
    block 09-why-it-works.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 10-why-it-works.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    instead 20.10 11-why-it-works-differs.sh 30 6 1 0
    block 12-why-it-works.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 13-what-it-costs.sh 120 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 14-what-it-costs.sh 30 '' ''
    step 5 1 0
    block 15-what-it-costs.sh 30 '' ''
    step 5 1 0
    block 16-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 17-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 18-the-ingress-network.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 19-the-ingress-network.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 20-the-ingress-network.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    block 21-the-ingress-network.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 22-the-ingress-network.sh 30 '' ''
    step 5 1 1
    block 23-the-ingress-network.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    clean_up
    block 24-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    step 29 1 0
    step 32 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
