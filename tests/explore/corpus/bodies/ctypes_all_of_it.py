"""Everything of ctypes is imported; what is used are plain numbers, and each thread has its own."""
import threading
from ctypes import *


def work(number):
    number.value += 1


numbers = [c_int(1), c_int(5)]
threads = [threading.Thread(target=work, args=(one,)) for one in numbers]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print([one.value for one in numbers])
