"""asyncio: sleeps in order, wait_for, a time-out."""
import asyncio


async def say(delay, word):
    await asyncio.sleep(delay)
    print(word)


async def main():
    await asyncio.gather(say(0.1, "second"), say(0.05, "first"))
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.05)
    except asyncio.TimeoutError:
        print("time-out")
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.sleep(0.05)
    print(loop.time() - start >= 0.05)


asyncio.run(main())
