import random
import threading
import time


class Hotel:
    def __init__(self, rooms):
        self.free = rooms
        self.book_lock = threading.Lock()
        self.cancel_lock = threading.Lock()

    def book(self):
        with self.book_lock:
            if self.free > 0:
                time.sleep(0.001)
                self.free -= 1
                return True
            return False

    def cancel(self):
        with self.cancel_lock:
            self.free += 1


def guest(hotel, name):
    if hotel.book():
        print(name, "checked in")
        time.sleep(random.random() / 100)
        hotel.cancel()
        print(name, "checked out")
    else:
        print(name, "found no room")


def main():
    hotel = Hotel(2)
    guests = [threading.Thread(target=guest, args=(hotel, f"guest{i}")) for i in range(3)]
    for g in guests:
        g.start()
    for g in guests:
        g.join()
    print("free:", hotel.free)


if __name__ == "__main__":
    main()
