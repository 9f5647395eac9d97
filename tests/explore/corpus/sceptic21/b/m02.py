import asyncio

stock = 1
orders = []


async def buy(who):
    global stock
    if stock > 0:
        stock -= 1
        await asyncio.sleep(0.01)
        orders.append(who)


async def main():
    await asyncio.gather(*(buy(w) for w in ("ann", "bob", "cid")))
    print(stock, len(orders))


asyncio.run(main())
