import asyncio
import os
import signal
import threading


async def main():
    loop = asyncio.get_running_loop()
    stop = loop.create_future()
    loop.add_signal_handler(signal.SIGTERM, stop.set_result, None)
    t = threading.Thread(target=os.kill, args=(os.getpid(), signal.SIGTERM))
    t.start()
    await stop
    t.join()
    print('stopped')


asyncio.run(main())
