"""Right: a token goes to and fro through two queues."""
import queue
import threading

to_numbers = queue.Queue()
to_letters = queue.Queue()


def work(inbox, outbox, texts):
    for text in texts:
        token = inbox.get()
        print(text, end="")
        outbox.put(token)


numbers = [str(n) + str(n + 1) for n in range(1, 52, 2)]
letters = [chr(code) for code in range(65, 91)]
to_numbers.put("token")
one = threading.Thread(target=work, args=(to_numbers, to_letters, numbers))
two = threading.Thread(target=work, args=(to_letters, to_numbers, letters))
two.start()
one.start()
one.join()
two.join()
print()
