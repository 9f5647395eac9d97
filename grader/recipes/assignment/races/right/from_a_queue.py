"""Other means and other words: a queue of tickets."""

import queue
import threading

tickets = queue.Queue()
for number in range(100):
    tickets.put(number)
sold = []


def sell():
    while True:
        try:
            sold.append(tickets.get_nowait())
        except queue.Empty:
            return


sellers = [threading.Thread(target=sell) for _ in range(2)]
for seller in sellers:
    seller.start()
for seller in sellers:
    seller.join()
print("tickets:", len(sold))
