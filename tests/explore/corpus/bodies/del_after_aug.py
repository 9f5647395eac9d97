import threading
class A:
    n = 0
    def __del__(self):
        print("bye")
def work():
    a = A()
    a.n += 1
    del a
    print("after")
t = threading.Thread(target=work)
t.start()
t.join()
