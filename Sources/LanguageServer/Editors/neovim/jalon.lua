-- Jalon in Neovim 0.7 or newer: put this file into ~/.config/nvim/plugin/.
-- It starts `jalon lsp` for every .jalon file; vim.g.jalon_command names the program when it is not in the PATH.

local group = vim.api.nvim_create_augroup('jalon', {})

vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  group = group,
  pattern = '*.jalon',
  callback = function() vim.bo.filetype = 'jalon' end,
})

local function on_attach(_, buffer)
  -- Ctrl-X Ctrl-O completes.
  vim.bo[buffer].omnifunc = 'v:lua.vim.lsp.omnifunc'
  local function map(key, action) vim.keymap.set('n', key, action, { buffer = buffer }) end
  map('gd', vim.lsp.buf.definition)
  map('gr', vim.lsp.buf.references)
  map('K', vim.lsp.buf.hover)
  map('<leader>r', vim.lsp.buf.rename)
  map('<leader>a', vim.lsp.buf.code_action)
  map('<leader>f', vim.lsp.buf.format or vim.lsp.buf.formatting)
end

-- One server serves all the buffers of this Neovim.
local client

vim.api.nvim_create_autocmd('FileType', {
  group = group,
  pattern = 'jalon',
  callback = function(event)
    vim.bo.commentstring = '-- %s'
    vim.bo.expandtab = true
    vim.bo.shiftwidth = 2
    if not (client and vim.lsp.get_client_by_id(client)) then
      client = vim.lsp.start_client({
        name = 'jalon',
        cmd = { vim.g.jalon_command or 'jalon', 'lsp' },
        root_dir = vim.fn.getcwd(),
        on_attach = on_attach,
      })
    end
    if client then vim.lsp.buf_attach_client(event.buf, client) end
  end,
})
