"""Everything of ctypes is imported, and a pointer is made."""
import threading
from ctypes import *

number = c_int(3)


def work():
    print(pointer(number).contents.value, sizeof(POINTER(c_int)))


thread = threading.Thread(target=work)
thread.start()
thread.join()
