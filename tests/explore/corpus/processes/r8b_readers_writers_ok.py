from multiprocessing import Process, Semaphore, Value
import time


class Library:
    def __init__(self):
        self.mutex = Semaphore(1)
        self.write = Semaphore(1)
        self.readers = Value('i', 0, lock=False)
        self.page = Value('i', 0, lock=False)

    def read(self, name):
        with self.mutex:
            self.readers.value += 1
            if self.readers.value == 1:
                self.write.acquire()
        page = self.page.value
        time.sleep(0.001)
        assert page == self.page.value, 'changed while reading'
        with self.mutex:
            self.readers.value -= 1
            if self.readers.value == 0:
                self.write.release()
        print(name, 'read')

    def turn(self):
        with self.write:
            self.page.value += 1


def reader(library, name):
    for _ in range(2):
        library.read(name)


def writer(library):
    for _ in range(3):
        library.turn()


if __name__ == '__main__':
    library = Library()
    ps = [Process(target=reader, args=(library, 'r%d' % k)) for k in range(2)]
    ps.append(Process(target=writer, args=(library,)))
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('page', library.page.value)
