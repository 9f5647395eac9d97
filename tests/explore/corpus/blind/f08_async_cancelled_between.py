import asyncio

accounts = {"a": 100, "b": 0}


async def transfer(n):
    accounts["a"] -= n
    await asyncio.sleep(1)
    accounts["b"] += n


async def main():
    try:
        await asyncio.wait_for(transfer(30), timeout=0.5)
    except asyncio.TimeoutError:
        pass
    assert sum(accounts.values()) == 100, "money is gone: %s" % accounts


asyncio.run(main())
