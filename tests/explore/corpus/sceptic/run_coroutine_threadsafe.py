import asyncio
import threading


async def square(n):
    await asyncio.sleep(0.01)
    return n * n


loop = asyncio.new_event_loop()
t = threading.Thread(target=loop.run_forever)
t.start()
futures = [asyncio.run_coroutine_threadsafe(square(n), loop) for n in range(3)]
print([f.result() for f in futures])
loop.call_soon_threadsafe(loop.stop)
t.join()
loop.close()
