import asyncio

cache = {}
fetched = []


async def fetch(key):
    await asyncio.sleep(0.01)
    fetched.append(key)
    return key * 2


async def get(lock, key):
    async with lock:
        if key not in cache:
            cache[key] = await fetch(key)
    return cache[key]


async def main():
    lock = asyncio.Lock()
    print(await asyncio.gather(*(get(lock, k) for k in (1, 1, 2))), fetched)


asyncio.run(main())
