import asyncio, threading
loop = asyncio.new_event_loop()
t = threading.Thread(target=loop.run_forever)
t.start()
async def f(): return "hi"
print(asyncio.run_coroutine_threadsafe(f(), loop).result())
loop.call_soon_threadsafe(loop.stop)
t.join()
