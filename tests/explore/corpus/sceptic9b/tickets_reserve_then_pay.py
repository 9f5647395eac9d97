# 售票:先预留,再付款,再确认或取消
import multiprocessing as mp
import time

SEATS = 4


def reserve(lock, state):
    with lock:
        if state['reserved'].value + state['sold'].value >= SEATS:
            return False
        state['reserved'].value += 1
        return True


def confirm(lock, state):
    with lock:
        state['reserved'].value -= 1
        state['sold'].value += 1


def cancel(lock, state):
    with lock:
        state['reserved'].value -= 1


def pay(customer):
    time.sleep(0.01)
    return customer % 3 != 2


def customer(cid, lock, state, q):
    if not reserve(lock, state):
        q.put((cid, 'sold out'))
        return
    if pay(cid):
        confirm(lock, state)
        q.put((cid, 'ok'))
    else:
        cancel(lock, state)
        q.put((cid, 'not paid'))


if __name__ == '__main__':
    lock = mp.Lock()
    state = {'reserved': mp.Value('i', 0, lock=False), 'sold': mp.Value('i', 0, lock=False)}
    q = mp.Queue()
    people = [mp.Process(target=customer, args=(i, lock, state, q)) for i in range(4)]
    for p in people:
        p.start()
    answers = dict(q.get() for _ in people)
    for p in people:
        p.join()
    ok = sum(1 for a in answers.values() if a == 'ok')
    sold = state['sold'].value
    print('sold+free', sold + (SEATS - sold))
    print('never oversold', ok == sold <= SEATS and state['reserved'].value == 0)
