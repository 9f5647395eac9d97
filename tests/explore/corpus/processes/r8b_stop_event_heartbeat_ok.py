from multiprocessing import Event, Process, Value, current_process
import os
import time


def heartbeat(stop, beats):
    while not stop.wait(0.05):
        beats.value += 1
    print('heartbeat of', os.getppid() > 0, 'stopped')


def work(done, rounds):
    for _ in range(rounds):
        time.sleep(0.02)
        with done.get_lock():
            done.value += 1
    print(current_process().name, os.getpid(), 'ready')


if __name__ == '__main__':
    stop, beats, done = Event(), Value('i', 0), Value('i', 0)
    beat = Process(target=heartbeat, args=(stop, beats))
    ws = [Process(target=work, args=(done, 3), name='worker-%d' % k) for k in range(2)]
    for p in [beat] + ws:
        p.start()
    for w in ws:
        w.join()
    stop.set()
    beat.join()
    print('done', done.value, 'beats', beats.value >= 0)
