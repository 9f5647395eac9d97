"""Wrong: nobody's turn is the first one; it depends on who begins."""
import threading

condition = threading.Condition()
last = None


def work(mine, texts):
    global last
    for text in texts:
        with condition:
            while last == mine:
                condition.wait()
            print(text, end="")
            last = mine
            condition.notify()


numbers = [str(n) + str(n + 1) for n in range(1, 52, 2)]
letters = [chr(code) for code in range(65, 91)]
one = threading.Thread(target=work, args=("numbers", numbers))
two = threading.Thread(target=work, args=("letters", letters))
one.start()
two.start()
one.join()
two.join()
print()
