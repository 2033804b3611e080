import docker
from docker.types import EndpointConfig, IPAMConfig, IPAMPool

client = docker.from_env()


def attached(address):
    return {"my_bridge": EndpointConfig("1.40", ipv4_address=address)}


client.networks.create("my_bridge", ipam=IPAMConfig(pool_configs=[IPAMPool(subnet="192.0.2.0/24")]))
client.containers.run(
    "busybox",
    "httpd -f -h /etc",
    name="web",
    detach=True,
    network="my_bridge",
    networking_config=attached("192.0.2.10"),
    ports={"80/tcp": 8080},
)
client.containers.run(
    "busybox", "sleep 600", name="client", detach=True, network="my_bridge", networking_config=attached("192.0.2.20")
)
