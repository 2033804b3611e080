import docker
from docker.types import IPAMConfig, IPAMPool

client = docker.from_env()
pool = IPAMPool(subnet="192.0.2.0/26", gateway="192.0.2.1")
network = client.networks.create(
    "my_bridge",
    driver="bridge",
    ipam=IPAMConfig(pool_configs=[pool]),
    labels={"made-by": "python"},
)
print(network.name, network.attrs["IPAM"]["Config"])
