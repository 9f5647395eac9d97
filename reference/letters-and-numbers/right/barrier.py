"""Right: both meet at a barrier twice in each round."""
import threading

barrier = threading.Barrier(2)


def count():
    for number in range(1, 52, 2):
        print(number, number + 1, sep="", end="")
        barrier.wait()
        barrier.wait()


def spell():
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        barrier.wait()
        print(letter, end="")
        barrier.wait()


threads = [threading.Thread(target=count), threading.Thread(target=spell)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
