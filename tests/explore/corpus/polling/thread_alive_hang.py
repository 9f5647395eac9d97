import threading, time
go = threading.Event()
def child():
    go.wait()
t = threading.Thread(target=child)
t.start()
while t.is_alive():
    time.sleep(0.01)
go.set()
