"""Other people's material as packs: Raspberry Pi projects, and questions in GIFT and Aiken form.

Pure: the bytes of files in, the files of a pack out, and notes on what could not be carried over.
"""
