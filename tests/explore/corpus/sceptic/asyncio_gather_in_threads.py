import asyncio
import threading

total = 0


async def add(k):
    global total
    for _ in range(k):
        total += 1
        await asyncio.sleep(0)


def loop_thread():
    async def main():
        await asyncio.gather(add(3), add(3))

    asyncio.run(main())


ts = [threading.Thread(target=loop_thread) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
