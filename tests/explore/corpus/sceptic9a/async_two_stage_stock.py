import asyncio

stock = {"ticket": 1}
sold = []


async def pay(who):
    await asyncio.sleep(0)
    return True


async def buy(who):
    if stock["ticket"] > 0:
        paid = await pay(who)
        if paid:
            stock["ticket"] -= 1
            sold.append(who)


async def main():
    await asyncio.gather(buy("ann"), buy("ben"))
    print(stock, len(sold))
    assert stock["ticket"] >= 0


asyncio.run(main())
