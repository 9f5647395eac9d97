import threading
go = threading.Event()
def child():
    go.wait()
t = threading.Thread(target=child)
t.start()
while t.is_alive():
    pass
go.set()
