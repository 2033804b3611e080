#!/bin/sh
# Fixed addresses, so that the pages can show them: each lab has its own underlay, so labs do not clash.
set -e
address=$1
ip addr flush dev eth0
ip addr add "198.51.100.$address/24" dev eth0
ip link set eth0 mtu 1500
if [ "$address" = 1 ]; then # the internet: example.com by name, ping and HTTP
    ip addr add 203.0.113.80/32 dev lo
    mkdir -p /srv/www
    echo '<h1>Example Domain</h1>' >/srv/www/index.html
    busybox httpd -p 203.0.113.80:80 -h /srv/www
    exec dnsmasq --keep-in-foreground --no-resolv --no-hosts --address=/example.com/203.0.113.80 --listen-address=198.51.100.1 --bind-interfaces
fi
ip route add default via 198.51.100.1
echo 'nameserver 198.51.100.1' >/etc/resolv.conf
# Docker gives these mounts read-only to a container that is not privileged; a Docker host writes to them.
for mount in /sys /sys/fs/cgroup /sys/fs/cgroup/* /proc/sys; do
    if mountpoint -q "$mount"; then mount -o remount,bind,rw "$mount"; fi
done
exec dockerd --storage-driver overlay2 --feature containerd-snapshotter=false >/var/log/dockerd.log 2>&1
