import ctypes
import threading
buf = ctypes.create_string_buffer(b"abc")
t = threading.Thread(target=lambda: print(ctypes.string_at(buf, 3)))
t.start()
t.join()
