import threading

ready = threading.Lock()
ready.acquire()
message = []


def producer():
    message.append("hello")
    ready.release()


def consumer():
    ready.acquire()
    print(message[0])


c = threading.Thread(target=consumer)
p = threading.Thread(target=producer)
c.start(); p.start()
c.join(); p.join()
