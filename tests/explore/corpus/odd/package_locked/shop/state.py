import threading

served = 0
lock = threading.Lock()
