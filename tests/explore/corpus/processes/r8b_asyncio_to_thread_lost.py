import asyncio


class Hits:
    def __init__(self):
        self.count = 0

    def hit(self, n):
        for _ in range(n):
            self.count += 1


async def main():
    hits = Hits()
    await asyncio.gather(asyncio.to_thread(hits.hit, 10), asyncio.to_thread(hits.hit, 10))
    print(hits.count)


asyncio.run(main())
