"""停车场: 只有两个车位"""
import time
from multiprocessing import BoundedSemaphore, Lock, Process, Value

PLACES = 2


def car(i, places, lock, inside, most, parked):
    with places:
        with lock:
            inside.value += 1
            parked.value += 1
            most.value = max(most.value, inside.value)
        time.sleep(0.001 * i)
        with lock:
            inside.value -= 1


if __name__ == '__main__':
    places = BoundedSemaphore(PLACES)
    lock = Lock()
    inside, most, parked = (Value('i', 0, lock=False) for _ in range(3))
    cars = [Process(target=car, args=(i, places, lock, inside, most, parked)) for i in range(4)]
    for c in cars:
        c.start()
    for c in cars:
        c.join()
    print('cars parked', parked.value, 'most at once', 'ok' if most.value <= PLACES else most.value)
