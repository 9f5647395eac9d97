import threading

lock = threading.RLock()


def give_back():
    lock.release()


lock.acquire()
t = threading.Thread(target=give_back)
t.start()
t.join()
lock.release()
print("end")
