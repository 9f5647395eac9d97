import _thread
import threading
import time

t = threading.Thread(target=_thread.interrupt_main)
try:
    t.start()
    time.sleep(5)
    time.sleep(5)
except KeyboardInterrupt:
    print('被打断')
t.join()
