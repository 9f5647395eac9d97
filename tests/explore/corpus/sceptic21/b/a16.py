import threading


class Foo:
    def __init__(self):
        self.s2 = threading.Semaphore(0)
        self.s3 = threading.Semaphore(0)

    def first(self, show):
        show()
        self.s2.release()

    def second(self, show):
        self.s2.acquire()
        show()
        self.s3.release()

    def third(self, show):
        with self.s3:
            show()


foo = Foo()
jobs = [(foo.third, "third"), (foo.first, "first"), (foo.second, "second")]
ts = [threading.Thread(target=f, args=(lambda w=w: print(w),)) for f, w in jobs]
for t in ts:
    t.start()
for t in ts:
    t.join()
