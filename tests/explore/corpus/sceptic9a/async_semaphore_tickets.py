import asyncio


class Office:
    def __init__(self, tickets):
        self.left = tickets
        self.lock = asyncio.Lock()
        self.sold = []

    async def reserve(self):
        async with self.lock:
            if self.left == 0:
                return False
            self.left -= 1
            return True

    async def give_back(self):
        async with self.lock:
            self.left += 1


async def pay(who):
    await asyncio.sleep(0)
    return who != "a"


async def buy(office, who):
    if not await office.reserve():
        return "none"
    if await pay(who):
        office.sold.append(who)
        return "sold"
    await office.give_back()
    return "failed"


async def main():
    office = Office(3)
    answers = await asyncio.gather(*(buy(office, w) for w in "abc"))
    assert answers == ["failed", "sold", "sold"]
    print("left", office.left - 1, "sold", sorted(office.sold))


asyncio.run(main())
